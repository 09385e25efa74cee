# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Ocular Region Imaged Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_mandatory_macro import GeneralAnatomyMandatoryMacro
from dcmgen.model.fields import CS, FL_, SQ
from dcmgen.model.iod import Module


class OcularRegionImagedModule(GeneralAnatomyMandatoryMacro, Module):
    """Ocular Region Imaged Module (PS3.3 C.8.17.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.5.html
    """

    __slots__ = ()

    ImageLaterality = CS(0x0020_0062)
    RelativeImagePositionCodeSequence = SQ(0x0022_001D, "CodeSequenceMacro")
    OphthalmicAnatomicReferencePointXCoordinate = FL_(0x0022_1624)
    OphthalmicAnatomicReferencePointYCoordinate = FL_(0x0022_1626)
    OphthalmicAnatomicReferencePointSequence = SQ(0x0022_1632, "OphthalmicAnatomicReferencePointSequenceItem")
