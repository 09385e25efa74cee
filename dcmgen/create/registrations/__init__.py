"""Registrations of frames of reference: matrices and deformations."""
