/* JSON in files, through cJSON. */
#ifndef JSON_FILE_H
#define JSON_FILE_H

#include <cjson/cJSON.h>

/* The whole file; NULL if there is none, it is over 4 MB, or it is not JSON. The caller deletes it. */
cJSON *json_read(const char *path);

/* Write it whole or not at all, on the disk before it has its name, and delete it. */
void json_write(cJSON *json, const char *path);

/* A member that is text; "" if there is none. */
const char *json_word(const cJSON *object, const char *name);

#endif
