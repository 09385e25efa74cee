"""Segmentations, parametric maps and real world value mappings: make them from arrays, and read the arrays back."""
