# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Cornea Measurements Sequence (0046,0110)."""

from __future__ import annotations

from dcmgen.items.cornea_measurement_macro import CorneaMeasurementMacro
from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class CorneaMeasurementsSequenceItem(CorneaMeasurementMacro, Item):
    """Item of Cornea Measurements Sequence (0046,0110) (PS3.3 C.8.25.16.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.2.html
    """

    __slots__ = ()

    SourceOfCorneaMeasurementDataCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0046_0111, "CodeSequenceMacro")
    """Source of Cornea Measurement Data Code Sequence (0046,0111), VM 1, Type 1 (PS3.3 C.8.25.16.2)."""
    ReferencedSOPSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1199, "SOPInstanceReferenceMacro")
    """Referenced SOP Sequence (0008,1199), VM 1, Type 1C (PS3.3 C.8.25.16.2)."""
