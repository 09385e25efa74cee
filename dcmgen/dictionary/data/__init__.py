# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# Generated from PS3.7 2025e (sha256 8f2cc248e42d) by generator; do not edit.
"""Generated tables of `dcmgen.dictionary`."""
