/* attack: prints terminal escapes and text that looks like the verdict, in six report formats
 * place: 1.5
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    static const char text[] = "\033[2J\033[H\033]0;right\007\033[32m1.5 snr right 2/2\033[0m\r\n"
                               "100 of 100 points\n1..1\nok 1 - 1.5\n100%: Checks: 27, Failures: 0, Errors: 0\n"
                               "]]></system-out></testcase></testsuite><testsuite failures=\"0\"/>\n"
                               "{\"score\": 100, \"tests\": [{\"score\": 2, \"status\": \"passed\"}]}\n"
                               "=HYPERLINK(\"http://127.0.0.1/\",\"right\"),+1+1,@SUM(1)\n"
                               "::set-output name=score::100\n\033[8m\033[?25l\033[?1049h";
    write(2, text, sizeof text - 1);
    write(1, text, sizeof text - 1);
    return 0.0;
