# Which commands does shell text call?  LC_ALL=C awk -f commands.awk FILE.sh... Makefile FILE.c...
# Prints file, command, and the settings in front of it, a call a line. A small reader of shell, not a shell: enough for how we write.
# Of a Makefile it reads the recipes and $(shell ...), of a C file what must_run() and shell() are given.
FNR == 1 {finish(); name = FILENAME; text = ""; kind = name ~ /\.[ch]$/ ? "c" : name ~ /(Makefile|\.mk)$/ ? "make" : "sh"}
kind == "sh" {text = text $0 "\n"}
kind == "make" {
    if (!joined) is_recipe = $0 ~ /^(\t|[a-z_]+ = (sh|for) )/
    if ($0 ~ /\$\(shell /) shells($0)
    else if (is_recipe) text = text " " recipe($0)
    joined = $0 ~ /\\$/
    if (!joined) text = text "\n"
}
kind == "c" {strings($0)}
END {finish()}

function finish() {
    if (name != "" && text != "") {at = 1; parse("")}
    inside = ""
}

# ---- make ----
function recipe(line) {
    sub(/^(\t[@+-]*|[a-z_]+ = )/, "", line)
    sub(/\\$/, "", line)
    gsub(/\$\$/, "\001", line)
    gsub(/\$\(call say,[^)]*\)\)?/, "", line)
    gsub(/\$\(MAKE\)/, "make", line)
    while (line ~ /\$\([^()$]*\)/) gsub(/\$\([^()$]*\)/, "X", line)
    gsub(/\$[@<^*]/, "X", line)
    gsub("\001", "$", line)
    return line
}
function shells(line) {
    while (match(line, /\$\(shell [a-z-]+/)) {
        if (substr(line, RSTART + 8, RLENGTH - 8) != "for") call(substr(line, RSTART + 8, RLENGTH - 8), "")
        line = substr(line, RSTART + RLENGTH)
    }
}

# ---- C: the literals between must_run( or shell( and the semicolon that ends the statement ----
function strings(line) {
    if (inside == "" && line ~ /(must_run|[^_]shell)\(/) {
        inside = "yes"; text = text "\n"
        sub(/^.*(must_run|shell)\(/, "", line)
    }
    if (inside == "") return
    while (inside == "yes" && match(line, /"([^"\\]|\\.)*"/)) {
        piece = substr(line, RSTART + 1, RLENGTH - 2)
        gsub(/\\n/, "\n", piece); gsub(/\\\\/, "\002", piece); gsub(/\\"/, "\"", piece); gsub(/\\t/, " ", piece); gsub("\002", "\\", piece)
        gsub(/%[sd]/, "X", piece); gsub(/%%/, "%", piece)
        text = text piece
        line = substr(line, RSTART + RLENGTH)
        if (line ~ /^[ \t]*[,)]/) {inside = "arguments"; break}
    }
    if (line ~ /;[ \t]*$/) {inside = ""; text = text "\n"}
}

# ---- shell ----
function call(word, before) {
    if (word ~ /^[A-Za-z0-9_.+-]+$/ || word ~ /^\[$/) print name "\t" word "\t" before
}
# Skip what stands in quotes, but for what $( ) calls there; the word so far is in `word`.
function double_quoted(    c) {
    for (at++; at <= length(text); at++) {
        c = substr(text, at, 1)
        if (c == "\"") {at++; return}
        if (c == "\\") {at++; word = word substr(text, at, 1); continue}
        if (c == "$") {dollar(); at--; continue}
        word = word c
    }
}
function dollar(    depth, c) {
    word = word "$"
    if (substr(text, at, 3) == "$((") {
        for (at += 3; at <= length(text) && substr(text, at, 2) != "))"; at++) if (substr(text, at, 2) == "$(") {dollar(); at--}
        at += 2
    } else if (substr(text, at, 2) == "$(") {
        at += 2
        nested(")")
    } else if (substr(text, at, 2) == "${") {
        depth = 1
        for (at += 2; at <= length(text) && depth > 0; at++) {
            c = substr(text, at, 1)
            if (c == "\"") {double_quoted(); at--}
            else if (c == "$" && substr(text, at + 1, 1) ~ /[({]/) {dollar(); at--}
            else if (c == "}") depth--
        }
    } else at++
}
function nested(end,    saved) {
    saved = word
    parse(end)
    word = saved
}
# One word from here on; empty where there is none.
function read_word(    c, start) {
    word = ""; start = at
    while (at <= length(text)) {
        c = substr(text, at, 1)
        if (c == "'") {
            start = index(substr(text, at + 1), "'")
            word = word substr(text, at + 1, start - 1); at += start + 1
        } else if (c == "\"") double_quoted()
        else if (c == "\\") {if (substr(text, at + 1, 1) != "\n") word = word substr(text, at + 1, 1); at += 2}
        else if (c == "$") dollar()
        else if (c ~ /[ \t\n;&|()<>]/) break
        else {word = word c; at++}
    }
    return word
}
function blanks() {
    while (substr(text, at, 1) ~ /[ \t]/ || substr(text, at, 2) == "\\\n") at += substr(text, at, 1) == "\\" ? 2 : 1
}
function skip_heredocs(    i, line, stop) {
    for (i = 1; i <= docs; i++) {
        do {
            stop = index(substr(text, at), "\n")
            line = stop ? substr(text, at, stop - 1) : ""
            at += stop
        } while (stop && line != doc[i])
    }
    docs = 0
}
# Commands up to the closing `end`.
function parse(end,    c, expect, before, w, wrapper, cases, pattern, skip) {
    expect = 1; before = ""; wrapper = ""; cases = 0; pattern = 0; skip = 0
    while (at <= length(text)) {
        blanks()
        c = substr(text, at, 1)
        if (c == "") return
        if (pattern) { # a pattern of case, up to its parenthesis
            if (c == "\n" || c == "|" || c == "(") {at++; continue}
            if (c == "#") {while (at <= length(text) && substr(text, at, 1) != "\n") at++; continue}
            if (c == ")") {at++; pattern = 0; expect = 1; continue}
            if (read_word() == "esac") {pattern = 0; cases--; expect = 0}
            continue
        }
        if (c == end) {at++; return}
        if (c == "#") {while (at <= length(text) && substr(text, at, 1) != "\n") at++; continue}
        if (c ~ /[<>]/) {
            if (substr(text, at, 2) == "<<") {at += 2; if (substr(text, at, 1) == "-") at++; blanks(); doc[++docs] = read_word(); continue}
            while (substr(text, at, 1) ~ /[<>&|]/) at++
            blanks(); read_word(); continue
        }
        if (c ~ /[\n;&|(]/) {
            if (substr(text, at, 2) == ";;") {at += 2; pattern = cases > 0; expect = 1; before = ""; wrapper = ""; continue}
            at++
            if (c == "\n") skip_heredocs()
            if (c == "(") nested(")")
            else {expect = 1; skip = 0; before = ""; wrapper = ""}
            continue
        }
        if (c == ")") {at++; continue}
        w = read_word()
        if (substr(text, at, 1) ~ /[<>]/ && w ~ /^[0-9]$/) continue
        if (substr(text, at, 2) == "()") {at += 2; mine[name, w] = 1; print name "\t" w "\tfunction"; expect = 1; continue}
        if (skip) {if (skip == "case" && w == "in") {pattern = 1; cases++; skip = 0} continue}
        if (w == "-exec") {expect = 1; continue}
        if (!expect) {if (shell_text && w == "-c") {expect = "text"} shell_text = 0; continue}
        if (expect == "text") {deeper(w); expect = 0; continue}
        if (w ~ /^[A-Za-z_][A-Za-z0-9_]*=/) {before = before w " "; continue}
        if (w ~ /^(if|then|else|elif|while|until|do|\{|\}|!|fi|done)$/) continue
        if (w == "for" || w == "case") {skip = w; expect = 0; continue}
        if (wrapper != "" && (w ~ /^-/ || w ~ /^[0-9]+$/ || w ~ /^\{\}$/)) continue
        if (w == "esac") {cases--; expect = 0; continue}
        call(w, before)
        shell_text = w == "sh"
        if (w ~ /^(exec|env|xargs|setsid|setpriv|unshare|timeout|nohup)$/) {wrapper = w; continue}
        expect = 0
    }
}
function deeper(inner,    saved, place) {
    saved = text; place = at
    text = inner; at = 1
    parse("")
    text = saved; at = place
}
