"""Series of images from arrays, and secondary captures."""
