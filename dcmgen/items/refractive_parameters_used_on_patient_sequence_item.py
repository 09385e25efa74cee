# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Refractive Parameters Used on Patient Sequence (0024,0112)."""

from __future__ import annotations

from dcmgen.model.fields import FD_, FL
from dcmgen.model.iod import Item


class RefractiveParametersUsedOnPatientSequenceItem(Item):
    """Item of Refractive Parameters Used on Patient Sequence (0024,0112) (PS3.3 C.8.26.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.26.6.html#sect_C.8.26.6.1
    """

    __slots__ = ()

    SphericalLensPower = FL(0x0022_0007)
    CylinderLensPower = FL(0x0022_0008)
    CylinderAxis = FL(0x0022_0009)
    VertexDistance = FD_(0x0022_000F)
