# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Multi-Planar Reconstruction Geometry Module."""

from typing import Literal

from dcmgen.model.fields import CS, FD, FDn, FDnValue, FDValue
from dcmgen.model.iod import Module

class MultiPlanarReconstructionGeometryModule(Module):
    """Multi-Planar Reconstruction Geometry Module (PS3.3 C.11.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """

    def __init__(
        self,
        /,
        *,
        MultiPlanarReconstructionStyle: Literal["PLANAR"] = ...,
        MPRThicknessType: Literal["THIN", "SLAB"] = ...,
        MPRSlabThickness: FDValue = ...,
        MPRTopLeftHandCorner: FDnValue = ...,
        MPRViewWidthDirection: FDnValue = ...,
        MPRViewWidth: FDValue = ...,
        MPRViewHeightDirection: FDnValue = ...,
        MPRViewHeight: FDValue = ...,
    ) -> None: ...
    MultiPlanarReconstructionStyle: CS[Literal["PLANAR"]]
    """Multi-Planar Reconstruction Style (0070,1501), CS, VM 1, Type 1.

    Enumerated Values: PLANAR.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRThicknessType: CS[Literal["THIN", "SLAB"]]
    """MPR Thickness Type (0070,1502), CS, VM 1, Type 1.

    Enumerated Values: THIN, SLAB.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRSlabThickness: FD
    """MPR Slab Thickness (0070,1503), FD, VM 1, Type 1C.

    Required if MPR Thickness Type is SLAB. Not allowed otherwise.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRViewWidthDirection: FDn
    """MPR View Width Direction (0070,1507), FD, VM 3, Type 1C.

    Required if Multi-Planar Reconstruction Style is PLANAR. Not allowed otherwise.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRViewWidth: FD
    """MPR View Width (0070,1508), FD, VM 1, Type 1C.

    Required if Multi-Planar Reconstruction Style is PLANAR. Not allowed otherwise.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRViewHeightDirection: FDn
    """MPR View Height Direction (0070,1511), FD, VM 3, Type 1C.

    Required if Multi-Planar Reconstruction Style is PLANAR. Not allowed otherwise.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRViewHeight: FD
    """MPR View Height (0070,1512), FD, VM 1, Type 1C.

    Required if Multi-Planar Reconstruction Style is PLANAR. Not allowed otherwise.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
    MPRTopLeftHandCorner: FDn
    """MPR Top Left Hand Corner (0070,1505), FD, VM 3, Type 1C.

    Required if Multi-Planar Reconstruction Style is PLANAR. Not allowed otherwise.

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
