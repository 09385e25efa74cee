"""Surfaces, tracks, annotations, fiducials and registrations of the examples."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from dcmgen.dictionary.data import uid_constants as uids

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser

_POINTS = (0.0, 0.0, 0.0, 20.0, 0.0, 0.0, 0.0, 20.0, 0.0, 0.0, 0.0, 20.0)
_TRIANGLES = (1, 3, 2, 1, 2, 4, 1, 4, 3, 2, 3, 4)


def _floats(*numbers: float) -> bytes:
    return struct.pack(f"<{len(numbers)}f", *numbers)


def _longs(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def surface(made: Any, chooser: Chooser) -> None:
    """Add a tetrahedron with four points and four triangles."""
    if hasattr(type(made), "NumberOfSurfaces"):
        made.NumberOfSurfaces = 1
    each = made.SurfaceSequence.add()
    each.SurfaceNumber = 1
    each.SurfaceProcessing = "NO"
    each.FiniteVolume, each.Manifold = "YES", "YES"
    each.SurfacePointsSequence = [{"NumberOfSurfacePoints": 4, "PointCoordinatesData": _floats(*_POINTS)}]
    each.SurfaceMeshPrimitivesSequence = [
        {
            "LongTrianglePointIndexList": _longs(*_TRIANGLES),
            "LongEdgePointIndexList": None,
            "LongVertexPointIndexList": None,
            "TriangleStripSequence": [],
            "TriangleFanSequence": [],
            "LineSequence": [],
            "FacetSequence": [],
        }
    ]


def point_cloud(made: Any, chooser: Chooser) -> None:
    """Add four points."""
    made.SurfacePointsSequence = [{"NumberOfSurfacePoints": 4, "PointCoordinatesData": _floats(*_POINTS)}]


def tracks(made: Any, chooser: Chooser) -> None:
    """Add a line through three points."""
    made.TrackSetSequence = [
        {
            "TrackSetNumber": 1,
            "TrackSetLabel": "Example",
            "RecommendedDisplayCIELabValue": [0x8000, 0x9000, 0x7000],
            "TrackSequence": [{"PointCoordinatesData": _floats(0, 0, 0, 0, 0, 10, 0, 0, 20)}],
        }
    ]


def points(made: Any, chooser: Chooser) -> None:
    """Add a group with two points."""
    made.AnnotationGroupSequence = [
        {
            "AnnotationGroupNumber": 1,
            "NumberOfAnnotations": 2,
            "GraphicType": "POINT",
            "PointCoordinatesData": _floats(10, 10, 20, 20),
            "AnnotationGroupLabel": "Cells",
        }
    ]


def fiducials(made: Any, chooser: Chooser) -> None:
    """Add a point of the frame of reference."""
    made.FiducialSetSequence = [
        {
            "FrameOfReferenceUID": chooser.uid("frame of reference"),
            "FiducialSequence": [
                {
                    "FiducialIdentifier": "F1",
                    "ShapeType": "POINT",
                    "NumberOfContourPoints": 1,
                    "ContourData": [0, 0, 0],
                }
            ],
        }
    ]


def registration(made: Any, chooser: Chooser) -> None:
    """Add a shift between two frames of reference."""
    shift = [1, 0, 0, 5, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
    identity = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
    images = (uids.CTImageStorage, uids.MRImageStorage)
    for sop_class, matrix in zip(images, (identity, shift), strict=True):
        made.RegistrationSequence.add(
            ReferencedImageSequence=[
                {"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": chooser.uid(sop_class)}
            ],
            MatrixRegistrationSequence=[
                {
                    "RegistrationTypeCodeSequence": [],
                    "MatrixSequence": [
                        {
                            "FrameOfReferenceTransformationMatrixType": "RIGID",
                            "FrameOfReferenceTransformationMatrix": matrix,
                        }
                    ],
                }
            ],
        )


def deformation(made: Any, chooser: Chooser) -> None:
    """Add a grid of 2 x 2 x 2 vectors."""
    made.DeformableRegistrationSequence = [
        {
            "SourceFrameOfReferenceUID": chooser.uid("frame of reference"),
            "DeformableRegistrationGridSequence": [
                {
                    "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
                    "ImagePositionPatient": [-16, -12, 0],
                    "GridDimensions": [2, 2, 2],
                    "GridResolution": [32.0, 24.0, 5.0],
                    "VectorGridData": _floats(*(1.0, 0.0, 0.0) * 8),
                }
            ],
            "RegistrationTypeCodeSequence": [],
            "ReferencedImageSequence": [
                {
                    "ReferencedSOPClassUID": uids.CTImageStorage,
                    "ReferencedSOPInstanceUID": chooser.uid(uids.CTImageStorage),
                }
            ],
        }
    ]
