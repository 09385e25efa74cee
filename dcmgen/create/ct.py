"""A CT series from an array of Hounsfield units, built with the typed classes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from dcmgen.create.instances import Instances
from dcmgen.geometry import of_series
from dcmgen.iods import CTImage
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

INTERCEPT = -1024
"""Rescale Intercept in HU. Stored values are ``HU - INTERCEPT``, and therefore unsigned (PS3.3 C.8.2.1)."""


def ct_series(
    volume: NDArray[np.integer],
    *,
    spacing: tuple[float, float, float] = (5.0, 1.0, 1.0),
    origin: tuple[float, float, float] | None = None,
    patient_name: str = "",
    patient_id: str = "",
    description: str = "",
    body_part: str = "",
    window: tuple[float, float] = (40.0, 400.0),
    when: datetime | None = None,
) -> Instances[CTImage]:
    """Create a CT image for each axial slice of a volume.

    Parameters
    ----------
    volume : numpy.ndarray of int, shape (slices, rows, columns)
        Voxels in Hounsfield units, from -1024 to 3071.
    spacing : tuple of float, optional
        Distance between slices, rows and columns in mm. The default is (5.0, 1.0, 1.0).
    origin : tuple of float, optional
        Image Position (Patient) of the first slice: x, y and z of the center of its first voxel in mm. By default,
        the volume is centered at (0, 0, 0).
    patient_name : str, optional
        Patient's Name.
    patient_id : str, optional
        Patient ID.
    description : str, optional
        Series Description.
    body_part : str, optional
        Body Part Examined, a term of PS3.16 Annex L such as "CHEST". By default, the element is absent.
    window : tuple of float, optional
        Window Center and Window Width in HU. The default is (40.0, 400.0).
    when : datetime.datetime, optional
        Date and time of study, series and images. By default, the current time.

    Returns
    -------
    Instances of CTImage
        The images in the order of Instance Number. They have the same study, series and frame of reference.

    Raises
    ------
    ValueError
        If the array does not have three dimensions, is empty or contains values outside -1024 to 3071, or if a
        spacing is not positive.
    TypeError
        If the array does not contain integers.

    See Also
    --------
    stack : Sort images by slice position.

    Notes
    -----
    Patient's Sex, Patient Position and KVP are empty, because neither the volume nor the arguments contain them. The
    images conform to the CT Image IOD (PS3.3 A.3), with the CT Image Module (PS3.3 C.8.2.1) and the Image Plane Module
    (PS3.3 C.7.6.2).
    """
    volume = np.asarray(volume)
    _check(volume, spacing)
    when = when or datetime.now()
    between, row_spacing, column_spacing = spacing
    slices, rows, columns = volume.shape
    if origin is None:
        origin = (-(columns - 1) * column_spacing / 2, -(rows - 1) * row_spacing / 2, -(slices - 1) * between / 2)
    stored = (volume.astype(np.int32) - INTERCEPT).astype(np.uint16)
    study, series, frame_of_reference = generate_uid(), generate_uid(), generate_uid()
    images: Instances[CTImage] = Instances()
    for index, pixels in enumerate(stored):
        image = CTImage(PatientName=patient_name, PatientID=patient_id)
        image.PatientBirthDate = None
        image.PatientSex = None

        image.StudyInstanceUID = study
        image.StudyDate = when.date()
        image.StudyTime = when.time()
        image.StudyID = "1"
        image.AccessionNumber = None
        image.ReferringPhysicianName = None

        image.Modality = "CT"
        image.SeriesInstanceUID = series
        image.SeriesNumber = 1
        image.SeriesDescription = description
        if body_part:
            image.BodyPartExamined = body_part
        image.PatientPosition = None
        image.FrameOfReferenceUID = frame_of_reference
        image.PositionReferenceIndicator = None
        image.Manufacturer = "dcmgen"
        image.ManufacturerModelName = "phantom"

        image.SOPInstanceUID = generate_uid()
        image.InstanceNumber = index + 1
        image.InstanceCreationDate = when.date()
        image.InstanceCreationTime = when.time()
        image.ContentDate = when.date()
        image.ContentTime = when.time()
        image.AcquisitionDate = when.date()
        image.AcquisitionTime = when.time()
        image.AcquisitionNumber = 1
        image.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        image.KVP = None
        image.SliceThickness = between
        image.SpacingBetweenSlices = between
        image.PixelSpacing = [row_spacing, column_spacing]
        image.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        image.ImagePositionPatient = [origin[0], origin[1], origin[2] + index * between]
        image.SliceLocation = origin[2] + index * between

        image.set_pixel_data(pixels, photometric_interpretation="MONOCHROME2", bits_stored=12)
        image.RescaleIntercept = INTERCEPT
        image.RescaleSlope = 1
        image.RescaleType = "HU"
        image.WindowCenter = window[0]
        image.WindowWidth = window[1]
        images.append(image)
    return images


def _check(volume: NDArray[np.integer], spacing: tuple[float, float, float]) -> None:
    """Raise an error if the voxels cannot be stored in CT images, or if a spacing is not positive."""
    if volume.ndim != 3 or not volume.size:
        raise ValueError(f"the shape of a volume must be (slices, rows, columns), not {volume.shape}")
    if volume.dtype.kind not in "iu":
        raise TypeError(
            f"a volume must contain integers (Hounsfield units), not {volume.dtype}; round the values first"
        )
    if int(volume.min()) < INTERCEPT or int(volume.max()) > INTERCEPT + 4095:
        raise ValueError(
            f"voxels from {volume.min()} to {volume.max()} HU do not fit in 12 bits;"
            f" the limits are {INTERCEPT} and {INTERCEPT + 4095}"
        )
    if min(spacing) <= 0:
        raise ValueError(f"each spacing must be positive (in mm), not {spacing}")


def stack(images: Sequence[CTImage]) -> Instances[CTImage]:
    """Sort images by slice position, along the normal of the first image (PS3.3 C.7.6.2.1.1).

    Parameters
    ----------
    images : sequence of CTImage
        One or more images with a plane (Image Plane Module).

    Returns
    -------
    Instances of CTImage
        The same objects, in ascending order of their position along the normal.

    Raises
    ------
    ValueError
        If there are no images.
    GeometryError
        If an image has no plane, or the images have different frames of reference.
    """
    if not images:
        raise ValueError("stack() requires at least one image")
    return Instances(of_series(images).sorted(images))
