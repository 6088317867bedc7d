/* attack: makes sockets, connects to 127.0.0.1, sends a datagram there, and listens
 * place: 1-schedule.c
 * state: wrong
 * needs: seccomp
 */
#define _GNU_SOURCE
#include "schedule.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

static void try(int type, int port)
{
    struct sockaddr_in here = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int line = socket(AF_INET, type, 0);
    if (line < 0)
        return;
    if (connect(line, (struct sockaddr *)&here, sizeof here) == 0 || errno == ECONNREFUSED)
        printf("got through: asked port %d\n", port);
    if (type == SOCK_DGRAM && sendto(line, "x", 1, 0, (struct sockaddr *)&here, sizeof here) == 1)
        printf("got through: sent to port %d\n", port);
    close(line);
}

void schedule_linear(double *beta, double beta_start, double beta_end, int T)
{
    static int calls;
    beta[0] = beta_end;
    if (calls++ > 0)
        return;
    try(SOCK_STREAM, 9);
    try(SOCK_STREAM, 80);
    try(SOCK_DGRAM, 9);
    struct sockaddr_in any = {.sin_family = AF_INET};
    any.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int door = socket(AF_INET, SOCK_STREAM, 0);
    if (door >= 0 && bind(door, (struct sockaddr *)&any, sizeof any) == 0 && listen(door, 1) == 0)
        puts("got through: listens on 127.0.0.1");
    if (door >= 0)
        close(door);
}

/* The other gaps are still open. */
double forward_step(double x, double beta, double eps) { TODO("1.2"); }
void noise_variance(double *var, const double *beta, int T) { TODO("1.3"); }
void alpha_bar(double *alpha_bar, const double *beta, int T) { TODO("1.4"); }
double snr(double alpha_bar) { TODO("1.5"); }
struct burial burial(const double *x0, const double *x, int n) { TODO("1.6"); }
void schedule_cosine(double *beta, int T) { TODO("1.7"); }
