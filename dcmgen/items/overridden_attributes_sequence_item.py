# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Overridden Attributes Sequence (0074,104A)."""

from __future__ import annotations

from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.fields import SQ, ST_, PNn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro


class OverriddenAttributesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Overridden Attributes Sequence (0074,104A) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    OperatorsName: PNn = PNn(0x0008_1070)
    """Operators' Name (0008,1070), VM 1-n (PS3.3 C.31.1)."""
    OperatorIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(0x0008_1072, "PersonIdentificationMacro")
    """Operator Identification Sequence (0008,1072), VM 1 (PS3.3 C.31.1)."""
    OverrideReason: ST_ = ST_(0x3008_0066)
    """Override Reason (3008,0066), VM 1 (PS3.3 C.31.1)."""
