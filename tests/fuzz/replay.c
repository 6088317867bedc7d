/* Without a fuzzer: run a target once on each file named. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        FILE *file = fopen(argv[i], "rb");
        if (!file)
            return 2;
        uint8_t *bytes = malloc(1 << 22);
        size_t size = fread(bytes, 1, 1 << 22, file);
        fclose(file);
        uint8_t *exact = malloc(size ? size : 1); /* so that a sanitizer sees one byte too many */
        for (size_t k = 0; k < size; k++)
            exact[k] = bytes[k];
        free(bytes);
        LLVMFuzzerTestOneInput(exact, size);
        free(exact);
    }
    printf("%d inputs\n", argc - 1);
    return 0;
}
