# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced SOP Sequence (0008,1199)."""

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import UIValue, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WaveformReferenceReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.18.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
    ) -> None: ...
    ReferencedWaveformChannels: USn
    """Referenced Waveform Channels (0040,A0B0), US, VM 2-2n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.18.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.5.html
    """

class WaveformReferenceReferencedSOPSequenceItems(Sequence[WaveformReferenceReferencedSOPSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedWaveformChannels: USnValue = ...,
    ) -> WaveformReferenceReferencedSOPSequenceItem: ...
