/* name: the features do not know t
 * effect: The network cannot tell light noise from heavy, so the loss stays well above the floor and the samples are a fuzzy cloud about the spiral.
 * read: lessons/3-ddpm.md#gap-3.5
 * hint: Could you guess how much noise is in a point without being told the step?
 * hint: Which of your features change when only t changes?
 * hint: The last three numbers of each row are about the step.
 */
    for (int b = 0; b < B; b++) {
        float *row = out + b * FEATURES;
        for (int d = 0; d < 2; d++) {
            row[d] = x[2 * b + d];
            for (int k = 0; k < 4; k++) {
                row[2 + 4 * k + d] = sinf((float)(1 << k) * x[2 * b + d]);
                row[4 + 4 * k + d] = cosf((float)(1 << k) * x[2 * b + d]);
            }
        }
        row[18] = row[19] = row[20] = 0.0f;
    }
