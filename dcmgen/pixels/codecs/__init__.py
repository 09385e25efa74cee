"""One module a codec library, loaded by `dcmgen.pixels.registry` when a frame asks for it."""
