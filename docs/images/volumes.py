"""Draw the picture of docs/volumes.md: three planes of a volume. Run from the root: python docs/images/volumes.py"""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")

from dcmgen import create
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from dcmgen.volumes import read_volume

array = thorax(80, 256, 256)
images = create.ct(array, like=Grid.named("axial", shape=array.shape, spacing=(3, 1.4, 1.4)))
figure = read_volume(images).show(window=(40, 500), title=" ")
figure.savefig(Path(__file__).with_suffix(".png"), facecolor=figure.get_facecolor())
