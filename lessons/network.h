/* The network of lesson 3, given: FEATURES -> 128 -> 128 -> 128 -> 2, SiLU between the layers. */
#ifndef NETWORK_H
#define NETWORK_H

enum { LAYERS = 4, HIDDEN = 128, FEATURES = 21 };
enum { PARAMS = FEATURES * HIDDEN + HIDDEN + 2 * (HIDDEN * HIDDEN + HIDDEN) + HIDDEN * 2 + 2 };

/* Layer l maps WIDTH[l] numbers to WIDTH[l + 1]. */
static const int WIDTH[LAYERS + 1] = {FEATURES, HIDDEN, HIDDEN, HIDDEN, 2};

/* All parameters in one block, and where each layer's lie in it. A gradient has the same shape. */
struct mlp {
    float *params;                        /* [PARAMS] */
    float *weight[LAYERS], *bias[LAYERS]; /* weight[l] [WIDTH[l]][WIDTH[l+1]], bias[l] [WIDTH[l+1]] */
};

//> tape
/* What the forward pass writes down for the backward pass: B rows now, at most `capacity`.
 *   in[l]   [B][WIDTH[l]]     what layer l read; in[0] is the features
 *   pre[l]  [B][WIDTH[l+1]]   what layer l gave, before SiLU; pre[LAYERS-1] is the output
 *   din[l]  [B][WIDTH[l]]     room for the gradient of in[l]; din[0] is NULL
 *   x_t     [B][2]            room for the noised points
 *   dout    [B][2]            room for the gradient of the output
 *   edit                      if set, changes the features before the forward pass (`make features`) */
struct tape {
    int B, capacity;
    float *in[LAYERS], *pre[LAYERS], *din[LAYERS], *x_t, *dout;
    void (*edit)(struct tape *tape, void *context);
    void *edit_context;
    float *block;
};
//< tape

/* Numbers that a tape holds for each row: in, pre and din of every layer, x_t and dout. */
enum { TAPE_ROW = 2 * FEATURES + 9 * HIDDEN + 2 + 2 + 2 };

struct mlp mlp_new(void);
void mlp_free(struct mlp *net);

/* Weights and biases uniform in +-1/sqrt(WIDTH[l]) from stream 1 of `seed`. */
void mlp_init(struct mlp *net, unsigned long long seed);

struct tape tape_new(int capacity);
void tape_free(struct tape *tape);

/* `count` rows of a tape from row `first` on, as a tape that borrows their room: not to be freed. */
struct tape tape_rows(const struct tape *tape, int first, int count);

/* Run tape->B rows of features, in tape->in[0], through the network; fills the tape and returns the output
 * [B][2]. */
const float *mlp_forward(const struct mlp *net, struct tape *tape);

/* Save, whole or not at all, with the number of diffusion steps it was trained for; fails with a message. */
void mlp_save(const struct mlp *net, int T, const char *path);

/* Load what mlp_save wrote; returns T. A missing, foreign, truncated or damaged file fails with one line. */
int mlp_load(struct mlp *net, const char *path);

#endif
