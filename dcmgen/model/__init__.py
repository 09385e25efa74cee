"""The model: elements, datasets and sequences, and the store of their values."""
