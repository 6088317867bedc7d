/* Pictures: any PNG in (16-bit, palette, alpha, interlaced), 8-bit grey PNG out, through libpng. */
#ifndef KIT_PICTURE_H
#define KIT_PICTURE_H

struct picture {
    int width, height;
    double *grey; /* [height][width], 0 black to 1 white, row 0 on top */
};

/* A black picture of that size; free with picture_free. */
struct picture picture_new(int width, int height);

/* Read a PNG as grey, transparent parts as white paper. Samples count as they stand: what the file says of its colours (gAMA, sRGB,
 * iCCP, cHRM) changes nothing. A photo is turned as its EXIF data say. Fails with one line if it is missing, no PNG (other kinds
 * are called by their names), damaged, under 8 x 8 or over 4096 x 4096. */
struct picture picture_read(const char *path);

/* Turn a picture upright that was stored as EXIF's orientation says, 1 (upright) to 8. */
void picture_upright(struct picture *picture, int orientation);

/* Write as 8-bit grey PNG, values clipped to [0,1]; whole or not there. */
void picture_write(const struct picture *picture, const char *path);

/* A copy that fits into side x side, its proportions kept, each new pixel the mean of the old ones under it. */
struct picture picture_fit(const struct picture *picture, int side);

/* A copy of its own. */
struct picture picture_copy(const struct picture *picture);

/* Copy `from` into `to` with its top left corner at (x, y); it must fit. */
void picture_paste(struct picture *to, const struct picture *from, int x, int y);

void picture_free(struct picture *picture);

#endif
