"""Multi-frame images from series of images with one frame, and back."""
