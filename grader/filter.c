#define _GNU_SOURCE
#include "filter.h"

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))
#include <asm/sockios.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Other processors number their calls in ways of their own, and some hide several behind one: there the layer is absent. */
#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

/* Later than the oldest headers that we are built with; the same numbers on both. */
enum {
    PIDFD_SEND_SIGNAL = 424,
    IO_URING_SETUP = 425,
    FIRST_MOUNT_CALL = 428,
    LAST_MOUNT_CALL = 433,
    PIDFD_OPEN = 434,
    CLONE3 = 435,
    MOUNT_SETATTR = 442,
    FCHMODAT2 = 452,
    NUMBERS_32_BIT = 0x40000000
};

static const unsigned always[] = {SYS_socket,
                                  SYS_socketpair,
                                  SYS_ptrace,
                                  SYS_process_vm_readv,
                                  SYS_process_vm_writev,
                                  PIDFD_OPEN,
                                  PIDFD_SEND_SIGNAL,
                                  SYS_rt_sigqueueinfo,
                                  SYS_rt_tgsigqueueinfo,
                                  SYS_prlimit64,
                                  IO_URING_SETUP,
                                  SYS_bpf,
                                  SYS_perf_event_open,
                                  SYS_mount,
                                  SYS_umount2,
                                  SYS_pivot_root,
                                  SYS_unshare,
                                  SYS_setns,
                                  SYS_setpriority,
                                  SYS_ioprio_set,
                                  SYS_sched_setscheduler,
                                  SYS_sched_setattr,
                                  SYS_sched_setparam,
                                  SYS_sched_setaffinity,
                                  SYS_shmget,
                                  SYS_msgget,
                                  SYS_semget,
                                  SYS_mq_open,
                                  SYS_add_key,
                                  SYS_request_key,
                                  SYS_keyctl,
                                  SYS_userfaultfd,
                                  MOUNT_SETATTR};

static const unsigned on_files[] = {
#ifdef SYS_chmod /* newer machines have only the calls that end in -at */
    SYS_chmod,     SYS_chown,     SYS_lchown,    SYS_link,     SYS_symlink,   SYS_rename,   SYS_utime,
    SYS_utimes,    SYS_futimesat,
#endif
    SYS_fchmod,    SYS_fchmodat,  FCHMODAT2,     SYS_fchown,   SYS_fchownat,  SYS_linkat,   SYS_symlinkat,
#ifdef SYS_renameat
    SYS_renameat,
#endif
    SYS_renameat2, SYS_truncate,  SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr};

enum { MOST = 256 };

struct program {
    struct sock_filter line[MOST];
    unsigned short count;
};

static void add(struct program *program, struct sock_filter line)
{
    assert(program->count < MOST);
    program->line[program->count++] = line;
}

static void load(struct program *program, unsigned offset)
{
    add(program, (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offset));
}

static void end(struct program *program, unsigned verdict)
{
    add(program, (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, verdict));
}

/* Skip `lines` unless what is loaded passes the comparison. */
static void unless(struct program *program, unsigned short comparison, unsigned value, unsigned char lines)
{
    add(program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_K | comparison, value, 0, lines));
}

enum { REFUSED = SECCOMP_RET_ERRNO | EPERM, MISSING = SECCOMP_RET_ERRNO | ENOSYS };

static void refuse_all(struct program *program, const unsigned *calls, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        unless(program, BPF_JEQ, calls[i], 1);
        end(program, REFUSED);
    }
}

/* Signals only to oneself. */
static void refuse_signals(struct program *program, unsigned call)
{
    unless(program, BPF_JEQ, call, 4);
    load(program, offsetof(struct seccomp_data, args[0]));
    unless(program, BPF_JEQ, (unsigned)getpid(), 1);
    end(program, SECCOMP_RET_ALLOW);
    end(program, REFUSED);
}

/* The kernel sends signals too, to whoever is said to own a file: nobody may be named. */
static void refuse_owners(struct program *program)
{
    static const unsigned commands[] = {F_SETOWN, 15 /* F_SETOWN_EX */}, requests[] = {FIOSETOWN, SIOCSPGRP};
    unless(program, BPF_JEQ, SYS_fcntl, 6);
    load(program, offsetof(struct seccomp_data, args[1]));
    refuse_all(program, commands, 2);
    end(program, SECCOMP_RET_ALLOW);
    unless(program, BPF_JEQ, SYS_ioctl, 6);
    load(program, offsetof(struct seccomp_data, args[1]));
    refuse_all(program, requests, 2);
    end(program, SECCOMP_RET_ALLOW);
}

/* New processes and threads, but no new namespaces. clone3 hides its flags in memory: it counts as missing, and the library
 * then uses clone. */
static void refuse_namespaces(struct program *program)
{
    const unsigned kinds = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER |
                           CLONE_NEWPID | CLONE_NEWNET;
    unless(program, BPF_JEQ, CLONE3, 1);
    end(program, MISSING);
    unless(program, BPF_JEQ, SYS_clone, 4);
    load(program, offsetof(struct seccomp_data, args[0]));
    unless(program, BPF_JSET, kinds, 1);
    end(program, REFUSED);
    end(program, SECCOMP_RET_ALLOW);
}

int filter_enter(int may_change_files)
{
    struct program program = {.count = 0};
    /* on x86 a 32-bit call has other numbers: it is refused whole */
    load(&program, offsetof(struct seccomp_data, arch));
    add(&program, (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_K | BPF_JEQ, ARCHITECTURE, 1, 0));
    end(&program, REFUSED);
    load(&program, offsetof(struct seccomp_data, nr));
    unless(&program, BPF_JGE, NUMBERS_32_BIT, 1);
    end(&program, REFUSED);
    refuse_all(&program, always, sizeof always / sizeof *always);
    for (unsigned call = FIRST_MOUNT_CALL; call <= LAST_MOUNT_CALL; call++)
        refuse_all(&program, &call, 1);
    if (!may_change_files)
        refuse_all(&program, on_files, sizeof on_files / sizeof *on_files);
    refuse_signals(&program, SYS_kill);
    refuse_signals(&program, SYS_tkill);
    refuse_signals(&program, SYS_tgkill);
    refuse_owners(&program);
    refuse_namespaces(&program);
    end(&program, SECCOMP_RET_ALLOW);
    struct sock_fprog whole = {program.count, program.line};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &whole);
}

int filter_try(void)
{
    return filter_enter(0) != 0 || syscall(SYS_socket, 2, 1, 0) >= 0 || syscall(SYS_kill, getpid(), 0) != 0;
}

#endif
