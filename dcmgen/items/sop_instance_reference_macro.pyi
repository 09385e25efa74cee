# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SOP Instance Reference Macro."""

from dcmgen.model.fields import UI, UIValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class SOPInstanceReferenceMacro(Macro):
    """SOP Instance Reference Macro (PS3.3 10.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.8.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1.

    PS3.3 10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.8.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1.

    PS3.3 10.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.8.html
    """

class SOPInstanceReferenceMacros(Sequence[SOPInstanceReferenceMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
    ) -> SOPInstanceReferenceMacro: ...
