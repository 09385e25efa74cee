# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Refractive State Sequence (0022,001B)."""

from __future__ import annotations

from dcmgen.model.fields import FD_, FL, SQ
from dcmgen.model.iod import Item


class IntraocularLensCalculationsRefractiveStateSequenceItem(Item):
    """Item of Refractive State Sequence (0022,001B) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    SphericalLensPower = FL(0x0022_0007)
    CylinderLensPower = FL(0x0022_0008)
    CylinderAxis = FL(0x0022_0009)
    VertexDistance = FD_(0x0022_000F)
    SourceOfRefractiveMeasurementsSequence = SQ(0x0022_1134, "SourceOfRefractiveMeasurementsSequenceItem")


class SourceOfRefractiveMeasurementsSequenceItem(Item):
    """Item of Source of Refractive Measurements Sequence (0022,1134) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    SourceOfRefractiveMeasurementsCodeSequence = SQ(0x0022_1135, "CodeSequenceMacro")
    ReferencedSOPSequence = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
