# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""SOP Common Module."""

from __future__ import annotations

from dcmgen.model.fields import CST, UI, CSn
from dcmgen.model.iod import Module


class SOPCommonModule(Module):
    """SOP Common Module (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    SOPClassUID = UI(0x0008_0016)
    SOPInstanceUID = UI(0x0008_0018)
    SpecificCharacterSet = CSn(0x0008_0005)
    Modality = CST(0x0008_0060)
