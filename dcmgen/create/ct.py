"""A CT series from an array of Hounsfield units, built with the typed classes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from dcmgen.iods import CTImage
from dcmgen.values.uid import generate_uid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

INTERCEPT = -1024
"""Stored values are HU - INTERCEPT, so that they are unsigned (PS3.3 C.8.2.1: 12 bits and more)."""


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
) -> list[CTImage]:
    """One CT image for each axial slice of a volume.

    Parameters
    ----------
    volume : numpy.ndarray
        Shape (slices, rows, columns), integers, in Hounsfield units from -1024 to 3071.
    spacing : tuple of float
        Distance of slices, of rows and of columns, in mm.
    origin : tuple of float, optional
        Image Position (Patient) of the first slice: x, y, z of the centre of its first voxel, in mm.
        By default the volume is centred.
    patient_name, patient_id, description, body_part : str
        Patient's Name, Patient ID, Series Description and Body Part Examined (PS3.16 Annex L: "CHEST").
    window : tuple of float
        Window Center and Width, in HU.
    when : datetime.datetime, optional
        The date and time of study, series and images; now by default.

    Returns
    -------
    list of CTImage
        In order of Instance Number; of one study, one series and one frame of reference.

    Raises
    ------
    ValueError
        If the array has not three dimensions, holds values outside of -1024 to 3071, or a spacing is not positive.
    TypeError
        If the array does not hold integers.

    Notes
    -----
    PS3.3 A.3 (CT Image IOD), C.8.2.1 (CT Image Module), C.7.6.2 (Image Plane Module).
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
    images: list[CTImage] = []
    for index, pixels in enumerate(stored):
        image = CTImage(PatientName=patient_name, PatientID=patient_id)
        image.PatientBirthDate = None
        image.PatientSex = "O"

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
        image.PatientPosition = "HFS"
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
        image.KVP = 120
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
    """Raise if CT images cannot hold the voxels, or if a spacing is not a distance."""
    if volume.ndim != 3 or not volume.size:
        raise ValueError(f"a volume has the shape (slices, rows, columns), not {volume.shape}")
    if volume.dtype.kind not in "iu":
        raise TypeError(f"a volume of Hounsfield units holds integers, not {volume.dtype}: round it first")
    if int(volume.min()) < INTERCEPT or int(volume.max()) > INTERCEPT + 4095:
        raise ValueError(
            f"Hounsfield units from {INTERCEPT} to {INTERCEPT + 4095} fit 12 bits, not {volume.min()} to {volume.max()}"
        )
    if min(spacing) <= 0:
        raise ValueError(f"a spacing is positive, in mm, not {spacing}")


def stack(images: Sequence[CTImage]) -> list[CTImage]:
    """The images in the order of their slices, along the normal of the first image's plane.

    Parameters
    ----------
    images : sequence of CTImage
        At least one, with Image Orientation (Patient) in the first and Image Position (Patient) in all.

    Returns
    -------
    list of CTImage
        The same objects, from the lowest position along the normal to the highest, which is in mm.

    Raises
    ------
    ValueError
        If there are no images.
    AttributeError
        If an image does not say where it lies.

    Notes
    -----
    PS3.3 C.7.6.2.1.1.
    """
    if not images:
        raise ValueError("there are no images to put in order")
    first = np.array(images[0].ImageOrientationPatient, float)
    normal = np.cross(first[:3], first[3:])
    return sorted(images, key=lambda image: float(np.dot(normal, np.array(image.ImagePositionPatient, float))))
