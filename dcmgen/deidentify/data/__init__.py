# Generated from PS3.15 2026c (sha256 77d60b856faf) by generator; do not edit.
"""Generated tables of `dcmgen.deidentify`."""
