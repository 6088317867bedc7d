#!/bin/sh
# Is every row of a made class as it must be? check_class.sh EXPECTED CLASS.CSV. Prints what is not; then "N rows, N as expected".
set -eu
LC_ALL=C awk -F '\t' 'NR == FNR {order[++n] = $1; state[$1] = $2; score[$1] = $3; gap[$1] = $4; begin[$1] = $5; next}
    FNR == 1 {count = split($0, head, ","); for (i = 1; i <= count; i++) column[head[i]] = i; next}
    {
        split($0, cell, ","); id = cell[1]; rows++
        if (seen[id]++) print id ": twice"
        if (!(id in state)) {print id ": nobody expects it"; next}
        got = gap[id] == "-" ? "" : cell[column["gap " gap[id]]]
        if (cell[2] == state[id] && (score[id] == "-" || cell[3] + cell[4] == score[id]) && (gap[id] == "-" || index(got, begin[id]) == 1)) good++
        else print id ": " cell[2] ", " cell[3] "+" cell[4] " points, gap " gap[id] " " got "; must be " state[id] " " score[id] " " begin[id]
    }
    END {for (i = 1; i <= n; i++) if (!seen[order[i]]) print order[i] ": no row"; print rows " rows, " good " as expected"}' "$1" "$2"
