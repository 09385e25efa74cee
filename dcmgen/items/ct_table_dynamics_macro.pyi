# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CT Table Dynamics Macro."""

from dcmgen.items.ct_table_dynamics_sequence_item import CTTableDynamicsSequenceItem, CTTableDynamicsSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CTTableDynamicsMacro(Macro):
    """CT Table Dynamics Macro (PS3.3 C.8.15.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        CTTableDynamicsSequence: Items[CTTableDynamicsSequenceItem] = ...,
    ) -> None: ...
    CTTableDynamicsSequence: SQ[CTTableDynamicsSequenceItems, CTTableDynamicsSequenceItem]
    """CT Table Dynamics Sequence (0018,9308), SQ, VM 1, Type 1.

    PS3.3 C.8.15.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.4.html
    """
