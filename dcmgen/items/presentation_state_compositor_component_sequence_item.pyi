# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Presentation State Compositor Component Sequence (0070,1805)."""

from dcmgen.model.fields import SQ, Items, USorOWn, USorOWnValue, USorSSn, USorSSnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class WeightingTransferFunctionSequenceItem(Item):
    """Item of Weighting Transfer Function Sequence (0070,1806) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    def __init__(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
    ) -> None: ...
    LUTDescriptor: USorSSn
    """LUT Descriptor (0028,3002), US or SS, VM 3, Type 1.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """
    LUTData: USorOWn
    """LUT Data (0028,3006), US or OW, VM 1-n or 1, Type 1.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

class WeightingTransferFunctionSequenceItems(Sequence[WeightingTransferFunctionSequenceItem]):
    def add(
        self,
        /,
        *,
        LUTDescriptor: USorSSnValue = ...,
        LUTData: USorOWnValue = ...,
    ) -> WeightingTransferFunctionSequenceItem: ...

class PresentationStateCompositorComponentSequenceItem(Item):
    """Item of Presentation State Compositor Component Sequence (0070,1805) (PS3.3 C.11.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

    def __init__(
        self,
        /,
        *,
        WeightingTransferFunctionSequence: Items[WeightingTransferFunctionSequenceItem] = ...,
    ) -> None: ...
    WeightingTransferFunctionSequence: SQ[WeightingTransferFunctionSequenceItems, WeightingTransferFunctionSequenceItem]
    """Weighting Transfer Function Sequence (0070,1806), SQ, VM 1, Type 1.

    PS3.3 C.11.27: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.27.html
    """

class PresentationStateCompositorComponentSequenceItems(Sequence[PresentationStateCompositorComponentSequenceItem]):
    def add(
        self,
        /,
        *,
        WeightingTransferFunctionSequence: Items[WeightingTransferFunctionSequenceItem] = ...,
    ) -> PresentationStateCompositorComponentSequenceItem: ...
