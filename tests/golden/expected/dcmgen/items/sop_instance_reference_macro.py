# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""SOP Instance Reference Macro."""

from __future__ import annotations

from dcmgen.model.fields import UI
from dcmgen.model.iod import Macro


class SOPInstanceReferenceMacro(Macro):
    """SOP Instance Reference Macro (PS3.3 10.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.8.html
    """

    __slots__ = ()

    ReferencedSOPClassUID = UI(0x0008_1150)
    ReferencedSOPInstanceUID = UI(0x0008_1155)
