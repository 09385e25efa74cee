"""Conversion between images with one frame and multi-frame images."""
