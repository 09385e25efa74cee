"""Contents of the examples of presentation states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.dictionary.data import uid_constants as uids

if TYPE_CHECKING:
    from typing import Any

    from dcmgen.create.examples.values import Values


def annotate(made: Any, values: Values) -> None:
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


def window(made: Any, values: Values) -> None:
    """Add a circle, a text and a window of soft tissue."""
    annotate(made, values)
    made.SoftcopyVOILUTSequence.add(WindowCenter=40, WindowWidth=400)
    made.RescaleIntercept, made.RescaleSlope, made.RescaleType = -1024, 1, "HU"


def blend(made: Any, values: Values) -> None:
    """Blend two images."""
    positions = ("SUPERIMPOSED", uids.PositronEmissionTomographyImageStorage), ("UNDERLYING", uids.CTImageStorage)
    made.BlendingSequence = [
        {
            "BlendingPosition": position,
            "StudyInstanceUID": values.uid("study"),
            "ReferencedSeriesSequence": [
                {
                    "SeriesInstanceUID": values.uid(sop_class, "series"),
                    "ReferencedImageSequence": [
                        {"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": values.uid(sop_class)}
                    ],
                }
            ],
            "RescaleIntercept": -1024 if sop_class == uids.CTImageStorage else 0,
            "RescaleSlope": 1,
            "RescaleType": "HU" if sop_class == uids.CTImageStorage else "US",
        }
        for position, sop_class in positions
    ]
