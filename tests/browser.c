#define _XOPEN_SOURCE 700
#include "browser.h"
#include "suites.h"

#include <cjson/cJSON.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *text_of(const cJSON *object, const char *name)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return text ? text : "";
}

/* What a page must not cause. */
static void note_event(struct browser *browser, const cJSON *message)
{
    const char *method = text_of(message, "method");
    const cJSON *params = cJSON_GetObjectItemCaseSensitive(message, "params");
    const cJSON *entry = cJSON_GetObjectItemCaseSensitive(params, "entry");
    int wrong =
        strcmp(method, "Runtime.exceptionThrown") == 0 ||
        (strcmp(method, "Log.entryAdded") == 0 && strcmp(text_of(entry, "level"), "error") == 0) ||
        (strcmp(method, "Runtime.consoleAPICalled") == 0 && strcmp(text_of(params, "type"), "error") == 0);
    browser->loaded |= strcmp(method, "Page.loadEventFired") == 0;
    if (!wrong)
        return;
    char *text = cJSON_PrintUnformatted(params);
    snprintf(browser->error, sizeof browser->error, "%s", text);
    free(text);
    browser->errors++;
}

static cJSON *next_message(struct browser *browser)
{
    char *text = NULL;
    size_t room = 0;
    ck_assert_msg(getdelim(&text, &room, '\0', browser->from) > 0, "the browser has gone");
    cJSON *message = cJSON_Parse(text);
    free(text);
    note_event(browser, message);
    return message;
}

/* Call a method and wait for its reply, whose result the caller deletes with the message. `params` is taken. */
static cJSON *call(struct browser *browser, const char *method, cJSON *params)
{
    cJSON *message = cJSON_CreateObject();
    int id = ++browser->calls;
    cJSON_AddNumberToObject(message, "id", id);
    cJSON_AddStringToObject(message, "method", method);
    cJSON_AddItemToObject(message, "params", params ? params : cJSON_CreateObject());
    if (*browser->session)
        cJSON_AddStringToObject(message, "sessionId", browser->session);
    char *text = cJSON_PrintUnformatted(message);
    fputs(text, browser->to);
    fputc('\0', browser->to);
    fflush(browser->to);
    free(text);
    for (;;) {
        cJSON_Delete(message);
        message = next_message(browser);
        const cJSON *got = cJSON_GetObjectItemCaseSensitive(message, "id");
        if (got && got->valueint == id)
            return message;
    }
}

static void just_call(struct browser *browser, const char *method, cJSON *params)
{
    cJSON_Delete(call(browser, method, params));
}

static cJSON *one_text(const char *name, const char *value)
{
    cJSON *params = cJSON_CreateObject();
    cJSON_AddStringToObject(params, name, value);
    return params;
}

/* Chromium reads from descriptor 3 and writes to 4. */
static _Noreturn void become_chromium(int in, int out, const char *profile)
{
    char directory[600];
    int from = dup(in), to = dup(out);
    dup2(from, 3);
    dup2(to, 4);
    if (!freopen("/dev/null", "w", stderr) || !freopen("/dev/null", "w", stdout))
        _exit(127);
    snprintf(directory, sizeof directory, "--user-data-dir=%s", profile);
    execlp("chromium", "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
           "--no-first-run", "--disable-background-networking", "--disable-component-update",
           "--disable-sync", "--disable-dev-shm-usage", "--remote-debugging-pipe", directory, "about:blank",
           (char *)NULL);
    _exit(127);
}

void browser_start(struct browser *browser, const char *profile)
{
    int in[2], out[2];
    *browser = (struct browser){0};
    ck_assert(pipe(in) == 0 && pipe(out) == 0);
    browser->pid = fork();
    if (browser->pid == 0)
        become_chromium(in[0], out[1], profile);
    close(in[0]);
    close(out[1]);
    browser->to = fdopen(in[1], "w");
    browser->from = fdopen(out[0], "r");
    cJSON *made = call(browser, "Target.createTarget", one_text("url", "about:blank"));
    cJSON *params =
        one_text("targetId", text_of(cJSON_GetObjectItemCaseSensitive(made, "result"), "targetId"));
    cJSON_AddBoolToObject(params, "flatten", 1);
    cJSON *attached = call(browser, "Target.attachToTarget", params);
    snprintf(browser->session, sizeof browser->session, "%s",
             text_of(cJSON_GetObjectItemCaseSensitive(attached, "result"), "sessionId"));
    cJSON_Delete(made);
    cJSON_Delete(attached);
    for (int i = 0; i < 3; i++)
        just_call(browser, (const char *[]){"Page.enable", "Runtime.enable", "Log.enable"}[i], NULL);
}

void browser_open(struct browser *browser, const char *path)
{
    char url[1100], absolute[1024];
    ck_assert_msg(realpath(path, absolute) != NULL, "no page %s", path);
    snprintf(url, sizeof url, "file://%s", absolute);
    browser->errors = browser->loaded = 0;
    just_call(browser, "Page.navigate", one_text("url", url));
    while (!browser->loaded)
        cJSON_Delete(next_message(browser));
}

void browser_key(struct browser *browser, const char *key, int code)
{
    for (int i = 0; i < 2; i++) {
        cJSON *params = one_text("type", i == 0 ? "rawKeyDown" : "keyUp");
        cJSON_AddStringToObject(params, "key", key);
        cJSON_AddNumberToObject(params, "windowsVirtualKeyCode", code);
        just_call(browser, "Input.dispatchKeyEvent", params);
    }
}

void browser_value(struct browser *browser, char *text, size_t size, const char *expression)
{
    char whole[1024];
    snprintf(whole, sizeof whole, "String(%s)", expression);
    cJSON *message = call(browser, "Runtime.evaluate", one_text("expression", whole));
    const cJSON *result = cJSON_GetObjectItemCaseSensitive(message, "result");
    snprintf(text, size, "%s", text_of(cJSON_GetObjectItemCaseSensitive(result, "result"), "value"));
    cJSON_Delete(message);
}

void browser_stop(struct browser *browser)
{
    fclose(browser->to);
    fclose(browser->from);
    kill(browser->pid, SIGKILL);
    waitpid(browser->pid, NULL, 0);
}
