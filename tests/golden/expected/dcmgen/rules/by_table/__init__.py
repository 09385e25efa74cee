# Generated from PS3.3 2099a (sha256 dac39fee8f50) by generator; do not edit.
"""The tables of modules and macros, one a file."""
