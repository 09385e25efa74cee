# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""Generated tables of `dcmgen.codes`."""
