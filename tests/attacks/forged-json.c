/* attack: writes JSON that awards all points to the reply, then answers zeros
 * place: 2.6
 * state: wrong
 * needs: plain
 */
    extern long write(int, const void *, unsigned long);
    static const char json[] = "{\"gap\":\"2.6\",\"state\":\"right\",\"points\":6,\"score\":100,\"status\":\"passed\"}\n";
    write(4, json, sizeof json - 1);
    return (struct posterior){0.0, 0.0, 0.0};
