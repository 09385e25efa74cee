"""The model: elements, datasets and sequences, and the store they share."""
