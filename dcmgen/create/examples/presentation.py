"""Contents of the examples of presentation states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.dictionary.data import uid_constants as uids

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.chooser import Chooser


def annotate(made: Any, chooser: Chooser) -> None:
    """Add a circle and a text to the image."""
    made.GraphicLayerSequence.add(GraphicLayer="FINDINGS", GraphicLayerOrder=1)
    annotation = made.GraphicAnnotationSequence.add(GraphicLayer="FINDINGS")
    annotation.GraphicObjectSequence.add(
        GraphicAnnotationUnits="PIXEL",
        GraphicDimensions=2,
        NumberOfGraphicPoints=2,
        GraphicData=[20.0, 20.0, 30.0, 20.0],
        GraphicType="CIRCLE",
        GraphicFilled="N",
    )
    annotation.TextObjectSequence.add(
        AnchorPointAnnotationUnits="PIXEL",
        UnformattedTextValue="Nodule",
        AnchorPoint=[32.0, 20.0],
        AnchorPointVisibility="N",
    )


def window(made: Any, chooser: Chooser) -> None:
    """Add a circle, a text and a window of soft tissue."""
    annotate(made, chooser)
    made.SoftcopyVOILUTSequence.add(WindowCenter=40, WindowWidth=400)
    made.RescaleIntercept, made.RescaleSlope, made.RescaleType = -1024, 1, "HU"


def blend(made: Any, chooser: Chooser) -> None:
    """Blend two images."""
    positions = ("SUPERIMPOSED", uids.PositronEmissionTomographyImageStorage), ("UNDERLYING", uids.CTImageStorage)
    made.BlendingSequence = [
        {
            "BlendingPosition": position,
            "StudyInstanceUID": chooser.uid("study"),
            "ReferencedSeriesSequence": [
                {
                    "SeriesInstanceUID": chooser.uid(sop_class, "series"),
                    "ReferencedImageSequence": [
                        {"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": chooser.uid(sop_class)}
                    ],
                }
            ],
            "RescaleIntercept": -1024 if sop_class == uids.CTImageStorage else 0,
            "RescaleSlope": 1,
            "RescaleType": "HU" if sop_class == uids.CTImageStorage else "US",
        }
        for position, sop_class in positions
    ]
