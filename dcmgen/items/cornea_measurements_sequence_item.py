# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Cornea Measurements Sequence (0046,0110)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CorneaMeasurementMacro


class CorneaMeasurementsSequenceItem(CorneaMeasurementMacro, Item):
    """Item of Cornea Measurements Sequence (0046,0110) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    SourceOfCorneaMeasurementDataCodeSequence = SQ(0x0046_0111, "CodeSequenceMacro")
    ReferencedSOPSequence = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
