"""One module per codec library, which `dcmgen.pixels.registry` imports when it is first used."""
