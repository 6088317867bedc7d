#include "network.h"
#include "ddpm.h"
#include "kit/fail.h"
#include "kit/outfile.h"
#include "kit/rng.h"
#include "program.h"

#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct mlp mlp_new(void)
{
    struct mlp net = {.params = new_array(PARAMS, sizeof(float))};
    float *at = net.params;
    for (int l = 0; l < LAYERS; l++) {
        net.weight[l] = at;
        net.bias[l] = at += WIDTH[l] * WIDTH[l + 1];
        at += WIDTH[l + 1];
    }
    return net;
}

void mlp_free(struct mlp *net)
{
    free(net->params);
}

void mlp_init(struct mlp *net, unsigned long long seed)
{
    struct rng rng;
    rng_seed(&rng, seed, STREAM_INIT);
    for (int l = 0; l < LAYERS; l++) {
        double range = 1.0 / sqrt(WIDTH[l]);
        int count = WIDTH[l] * WIDTH[l + 1] + WIDTH[l + 1];
        for (int i = 0; i < count; i++)
            net->weight[l][i] = (float)(range * (2.0 * rng_uniform(&rng) - 1.0));
    }
}

struct tape tape_new(int capacity)
{
    struct tape tape = {.B = capacity, .capacity = capacity};
    float *at = tape.block = new_array((long)capacity * TAPE_ROW, sizeof(float));
    for (int l = 0; l < LAYERS; l++) {
        tape.in[l] = at;
        tape.pre[l] = at += capacity * WIDTH[l];
        at += capacity * WIDTH[l + 1];
        tape.din[l] = l > 0 ? at : NULL;
        at += capacity * WIDTH[l];
    }
    tape.x_t = at;
    tape.dout = at + 2 * capacity;
    return tape;
}

struct tape tape_rows(const struct tape *tape, int first, int count)
{
    struct tape rows = *tape;
    for (int l = 0; l < LAYERS; l++) {
        rows.in[l] += first * WIDTH[l];
        rows.pre[l] += first * WIDTH[l + 1];
        if (l > 0)
            rows.din[l] += first * WIDTH[l];
    }
    rows.x_t += 2 * first;
    rows.dout += 2 * first;
    rows.B = rows.capacity = count;
    rows.block = NULL;
    return rows;
}

void tape_free(struct tape *tape)
{
    free(tape->block);
}

//> forward
const float *mlp_forward(const struct mlp *net, struct tape *tape)
{
    int B = tape->B;
    if (tape->edit)
        tape->edit(tape, tape->edit_context);
    for (int l = 0; l < LAYERS; l++) {
        if (l > 0)
            silu_forward(tape->in[l], tape->pre[l - 1], B * WIDTH[l]);
        linear_forward(tape->pre[l], tape->in[l], net->weight[l], net->bias[l], B, WIDTH[l], WIDTH[l + 1]);
    }
    return tape->pre[LAYERS - 1];
}
//< forward

/* The file: this header, then the parameters as they lie in memory. */
struct header {
    char magic[8];
    uint32_t version, byte_order, params, T;
    uint64_t checksum;
};

static const char MAGIC[] = "CHISELNN";
enum { VERSION = 1, BYTE_ORDER_MARK = 0x01020304 };

static uint64_t checksum(const float *params)
{
    uint64_t hash = 14695981039346656037u;
    for (int i = 0; i < PARAMS; i++) {
        uint32_t bits;
        memcpy(&bits, &params[i], sizeof bits);
        hash = (hash ^ bits) * 1099511628211u;
    }
    return hash;
}

void mlp_save(const struct mlp *net, int T, const char *path)
{
    struct header header = {
        .version = VERSION, .byte_order = BYTE_ORDER_MARK, .params = PARAMS, .T = (uint32_t)T};
    memcpy(header.magic, MAGIC, sizeof header.magic);
    header.checksum = checksum(net->params);
    struct outfile file;
    outfile_open(&file, path);
    fwrite(&header, sizeof header, 1, file.stream);
    fwrite(net->params, sizeof(float), PARAMS, file.stream);
    outfile_close(&file);
}

static void check_header(const struct header *header, const char *path)
{
    if (memcmp(header->magic, MAGIC, sizeof header->magic) != 0)
        fail("%s is not a network that lesson 3 saved", path);
    if (header->version != VERSION || header->byte_order != BYTE_ORDER_MARK || header->params != PARAMS)
        fail("%s was saved by another version of the kit or another kind of machine; train it again", path);
    if (header->T < 1 || header->T > 2000)
        fail("%s is damaged: it speaks of T = %u; train it again", path, header->T);
}

int mlp_load(struct mlp *net, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        fail("cannot open the network %s; train one first, without NETWORK=", path);
    struct header header = {.T = 0};
    if (fread(&header, sizeof header, 1, file) != 1)
        fail("%s is too short for a network; train it again", path);
    check_header(&header, path);
    size_t count = fread(net->params, sizeof(float), PARAMS, file);
    if (count != PARAMS || fgetc(file) != EOF || checksum(net->params) != header.checksum)
        fail("%s is truncated or damaged; train it again", path);
    fclose(file);
    return (int)header.T;
}
