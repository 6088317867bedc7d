#define _GNU_SOURCE
#include "landlock.h"

#ifdef __linux__
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The kernel that runs decides, not the headers that we are built with, so nothing here comes from <linux/landlock.h>, which
 * older systems lack. The calls have the same numbers on every processor but these two. */
#if defined(__alpha__) || defined(__mips__)
enum { CREATE_RULESET = -1, ADD_RULE = -1, RESTRICT_SELF = -1 };
#else
enum { CREATE_RULESET = 444, ADD_RULE = 445, RESTRICT_SELF = 446 };
#endif

struct ruleset {
    uint64_t handled;
};

struct tree {
    uint64_t allowed;
    int32_t parent;
} __attribute__((packed));

enum { VERSION = 1, PATH_BENEATH = 1 };

/* Kinds of access, by the kernel's bits. */
enum {
    EXECUTE = 1 << 0,
    WRITE_FILE = 1 << 1,
    READ_FILE = 1 << 2,
    READ_DIR = 1 << 3,
    REMOVE_FILE = 1 << 5,
    MAKE_REG = 1 << 8,
    TRUNCATE = 1 << 14, /* since the third version */
    READ = EXECUTE | READ_FILE | READ_DIR,
    WRITE = WRITE_FILE | MAKE_REG | REMOVE_FILE | TRUNCATE,
    ON_FILES = EXECUTE | READ_FILE | WRITE_FILE | TRUNCATE
};

/* All kinds of access that this machine's Landlock can refuse, of those that its first three versions know. */
static unsigned all_access(void)
{
    long version = syscall(CREATE_RULESET, NULL, 0, VERSION);
    return version >= 3 ? (1 << 15) - 1 : version == 2 ? (1 << 14) - 1 : (1 << 13) - 1;
}

static int allow(int ruleset, const char *path, unsigned access)
{
    struct stat status;
    struct tree rule = {.allowed = access & all_access(), .parent = open(path, O_PATH | O_CLOEXEC)};
    if (rule.parent < 0)
        return 0;
    if (fstat(rule.parent, &status) == 0 && !S_ISDIR(status.st_mode))
        rule.allowed &= ON_FILES;
    int result = (int)syscall(ADD_RULE, ruleset, PATH_BENEATH, &rule, 0);
    close(rule.parent);
    return result;
}

static int allow_all(int ruleset, const char *const *paths, unsigned access)
{
    int result = 0;
    for (int i = 0; !result && paths && paths[i]; i++)
        result = allow(ruleset, paths[i], access);
    return result;
}

int landlock_enter(const char *const *readable, const char *const *writable)
{
    static const char *const system[] = {
        "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/alternatives", NULL};
    struct ruleset attributes = {.handled = all_access()};
    int ruleset = (int)syscall(CREATE_RULESET, &attributes, sizeof attributes, 0);
    if (ruleset < 0)
        return -1;
    int result = allow_all(ruleset, system, READ) || allow_all(ruleset, readable, READ) ||
                 allow_all(ruleset, writable, READ | WRITE) ||
                 allow(ruleset, "/dev/null", READ_FILE | WRITE_FILE) || syscall(RESTRICT_SELF, ruleset, 0);
    close(ruleset);
    return result ? -1 : 0;
}

#endif
