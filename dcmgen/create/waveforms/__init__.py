"""Waveforms: electrocardiograms, and signals of any other IOD for waveforms (PS3.3 A.34)."""
