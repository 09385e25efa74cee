"""Images to segment."""

from __future__ import annotations

from typing import Any

import numpy as np

from dcmgen import uid
from dcmgen.create.encoded_frames import FrameContent, encode_group, with_frames
from dcmgen.geometry import Grid, set_plane
from dcmgen.iods import CTImage, EnhancedMRImage, UltrasoundMultiFrameImage, VLWholeSlideMicroscopyImage
from dcmgen.values.uid import generate_uid

OBLIQUE = np.array(
    [[0.0, 0.48, 0.54, -70.0], [-1.5, 0.36, -0.72, 33.25], [2.0, 0.48, -0.54, 1 / 3], [0, 0, 0, 1]], float
)
OBLIQUE[:3, 2] /= np.linalg.norm(OBLIQUE[:3, 2]) / 0.9
OBLIQUE[:3, 1] -= (OBLIQUE[:3, 1] @ OBLIQUE[:3, 2]) * OBLIQUE[:3, 2] / 0.81
OBLIQUE[:3, 1] /= np.linalg.norm(OBLIQUE[:3, 1]) / 0.6
OBLIQUE[:3, 0] = np.cross(OBLIQUE[:3, 2], OBLIQUE[:3, 1])
OBLIQUE[:3, 0] *= 2.5 / np.linalg.norm(OBLIQUE[:3, 0])
"""Affine of an oblique volume: voxels of 2.5 × 0.6 × 0.9 mm."""
AXIAL = np.array([[0, 0, 0.8, -100], [0, 0.7, 0, -120.5], [2.5, 0, 0, 7], [0, 0, 0, 1]], float)
"""Affine of an axial volume: voxels of 2.5 × 0.7 × 0.8 mm."""


def series(shape: tuple[int, int, int], affine: Any = AXIAL) -> list[CTImage]:
    """Return CT images in the order of their positions."""
    grid = Grid(affine, shape, generate_uid())
    study, number = generate_uid(), generate_uid()
    images = []
    for index, plane in enumerate(grid.planes()):
        image = CTImage.new(PatientName="Doe^Jane", PatientID="4711", InstanceNumber=index + 1)
        image.StudyInstanceUID, image.SeriesInstanceUID, image.StudyDate = study, number, "20260102"
        image.SliceThickness = 2.0
        image.set_pixel_data(np.full(shape[1:], index, np.int16))
        set_plane(image, plane)
        images.append(image)
    return images


def enhanced(times: int, shape: tuple[int, int, int], affine: Any = OBLIQUE) -> EnhancedMRImage:
    """Return an enhanced image with several points in time, whose frames are ordered by time."""
    grid = Grid(affine, shape, generate_uid())
    image = EnhancedMRImage.new(PatientID="4711", Rows=shape[1], Columns=shape[2])
    image.StudyInstanceUID, image.SeriesInstanceUID = generate_uid(), generate_uid()
    image.FrameOfReferenceUID = grid.frame_of_reference_uid
    plane = grid.plane(0)
    shared = image.SharedFunctionalGroupsSequence[0]
    shared.PixelMeasuresSequence = [{"PixelSpacing": list(plane.spacing), "SliceThickness": 2.5}]
    shared.PlaneOrientationSequence = [{"ImageOrientationPatient": plane.cosines.tolist()}]
    places = [(time, plane) for time in range(times) for plane in range(shape[0])]
    columns = {
        "PlanePositionSequence": [
            encode_group("PlanePositionSequence", ImagePositionPatient=grid.plane(index).origin.tolist())
            for _, index in places
        ],
        "FrameContentSequence": [
            FrameContent(2, TemporalPositionIndex=time + 1).encode(index + 1, time + 1) for time, index in places
        ],
    }
    return with_frames(image, columns)


def cine(frames: int, rows: int, columns: int) -> UltrasoundMultiFrameImage:
    """Return an image with several frames and without a plane."""
    image = UltrasoundMultiFrameImage.new(PatientID="4711", FrameTime=33.3)
    image.StudyInstanceUID, image.SeriesInstanceUID = generate_uid(), generate_uid()
    image.set_pixel_data(np.zeros((frames, rows, columns), np.uint8))
    return image


def slide(rows: int, columns: int, tile: tuple[int, int]) -> VLWholeSlideMicroscopyImage:
    """Return an image of a slide with all tiles."""
    image = VLWholeSlideMicroscopyImage.new(PatientID="4711", Rows=tile[0], Columns=tile[1])
    image.StudyInstanceUID, image.SeriesInstanceUID, image.FrameOfReferenceUID = (generate_uid() for _ in range(3))
    image.PositionReferenceIndicator = "SLIDE_CORNER"
    image.TotalPixelMatrixRows, image.TotalPixelMatrixColumns = rows, columns
    image.NumberOfFrames = -(-rows // tile[0]) * -(-columns // tile[1])
    image.DimensionOrganizationType = "TILED_FULL"
    image.TotalPixelMatrixOriginSequence = [
        {"XOffsetInSlideCoordinateSystem": 20.5, "YOffsetInSlideCoordinateSystem": 40.25}
    ]
    image.ImageOrientationSlide = [0, -1, 0, -1, 0, 0]
    image.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence = [
        {"PixelSpacing": [0.0005, 0.0005], "SliceThickness": 0.001}
    ]
    image.ContainerIdentifier = "S-1"
    image.SpecimenDescriptionSequence = [{"SpecimenIdentifier": "S-1-A", "SpecimenUID": generate_uid()}]
    image.file_meta.TransferSyntaxUID = uid.ExplicitVRLittleEndian
    return image
