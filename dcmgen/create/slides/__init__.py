"""Whole slide images from arrays, files and generators of tiles, and annotations of them."""
