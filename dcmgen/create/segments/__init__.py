"""Segmentations: make them from labels and masks, and read these back."""
