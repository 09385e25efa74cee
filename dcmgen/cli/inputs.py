"""Arguments of the commands that create objects: arrays in files, and attributes as ``KEYWORD=VALUE``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dcmgen.cli.settings import set_attribute
from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from dcmgen.geometry import Grid


def read_volume(paths: list[Path]) -> tuple[Any, Grid | None]:
    """Return the array of a NumPy or NIfTI file, or of pictures as slices, and its grid if the file states it.

    Parameters
    ----------
    paths : list of Path
        One NPY or NIfTI file, or pictures of the same size in the order of the slices.

    Raises
    ------
    DicomError
        If a file is not of these kinds.
    """
    import numpy as np

    first = paths[0]
    if any(not path.exists() for path in paths):
        raise FileNotFoundError(2, "no such file", str(next(path for path in paths if not path.exists())))
    name = first.name.lower()
    if len(paths) == 1 and name.endswith((".nii", ".nii.gz")):
        return _read_nifti(first)
    if len(paths) == 1 and name.endswith(".npy"):
        try:
            return np.load(first, allow_pickle=False), None
        except (ValueError, EOFError):
            raise DicomError(
                "the file is not an array of numbers", path=str(first), advice="Save one with numpy.save"
            ) from None
    from dcmgen.create.images.captures import read_picture

    slices = [read_picture(path)[0] for path in paths]
    for path, pixels in zip(paths, slices, strict=True):
        if pixels.shape != slices[0].shape:
            raise DicomError(
                f"the picture has the shape {pixels.shape}, and the first one {slices[0].shape}", path=str(path)
            )
    return np.stack(slices), None


def _read_nifti(path: Path) -> tuple[Any, Grid]:
    try:
        import nibabel
        from nibabel.filebasedimages import ImageFileError
    except ImportError:
        raise DicomError("reading NIfTI requires nibabel", advice="Install it: pip install nibabel") from None
    import numpy as np

    from dcmgen.geometry import Grid

    try:
        image: Any = nibabel.load(path)
    except ImageFileError as error:
        raise DicomError(f"the file is not NIfTI: {error}", path=str(path)) from None
    if len(image.shape) != 3:
        raise DicomError(f"the image has the shape {image.shape}", path=str(path), advice="Pass an image with 3 axes")
    unscaled = image.dataobj.slope == 1 and image.dataobj.inter == 0
    data = np.asanyarray(image.dataobj) if unscaled else image.get_fdata(dtype=np.float32)
    return data.T, Grid.from_nifti(image.affine, image.shape)


def attributes_of(kind: Any, settings: Iterable[str]) -> Any:
    """Return an object of a class with attributes of the form ``KEYWORD=VALUE``.

    Raises
    ------
    DicomError
        If there is no such attribute, the text has another form, or the value is not valid.
    """
    made = kind()
    for setting in settings:
        set_attribute(made, setting)
    return made
