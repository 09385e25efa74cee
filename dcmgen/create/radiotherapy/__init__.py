"""Structure sets and doses: contours from masks, masks from contours, and dose-volume histograms."""
