# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Radiopharmaceutical Usage Sequence (0018,9737)."""

from dcmgen.model.fields import US, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RadiopharmaceuticalUsageSequenceItem(Item):
    """Item of Radiopharmaceutical Usage Sequence (0018,9737) (PS3.3 C.7.6.16.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.19
    """

    def __init__(
        self,
        /,
        *,
        RadiopharmaceuticalAgentNumber: USValue = ...,
    ) -> None: ...
    RadiopharmaceuticalAgentNumber: US
    """Radiopharmaceutical Agent Number (0018,9729), US, VM 1, Type 1.

    PS3.3 C.7.6.16.2.19: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.19
    """

class RadiopharmaceuticalUsageSequenceItems(Sequence[RadiopharmaceuticalUsageSequenceItem]):
    def add(
        self,
        /,
        *,
        RadiopharmaceuticalAgentNumber: USValue = ...,
    ) -> RadiopharmaceuticalUsageSequenceItem: ...
