"""Encapsulated documents: PDF, CDA, and models for 3D manufacturing (PS3.3 A.45, A.85)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from dcmgen import codes
from dcmgen.create.cda import read_header
from dcmgen.create.coding import to_code
from dcmgen.create.context import Study, begin
from dcmgen.create.document_formats import format_of
from dcmgen.create.finishing import finish
from dcmgen.create.references import add_common_instance_references, instance_reference, is_image
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import Grid
from dcmgen.iods import EncapsulatedCDA, EncapsulatedMTL, EncapsulatedOBJ, EncapsulatedPDF, EncapsulatedSTL

if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series
    from dcmgen.create.placement import Like
    from dcmgen.create.sources import Source, Sources
    from dcmgen.documents import Name
    from dcmgen.model.dataset import BaseDataset

    Document = EncapsulatedPDF | EncapsulatedCDA | EncapsulatedSTL | EncapsulatedOBJ | EncapsulatedMTL
    """Object with an encapsulated document."""

_KINDS: dict[Name, type[Document]] = {
    "pdf": EncapsulatedPDF,
    "cda": EncapsulatedCDA,
    "stl": EncapsulatedSTL,
    "obj": EncapsulatedOBJ,
    "mtl": EncapsulatedMTL,
}
_UNITS = 7063
"""Number of the context group of the units of a model."""


def document(
    content: bytes | str | PathLike[str],
    *,
    title: str = "",
    concept: CodeLike | None = None,
    source: Sources | None = None,
    like: Like | None = None,
    study: Study | Series | None = None,
    description: str = "",
    references: Mapping[str, Source] | None = None,
    burned_in: bool = True,
    conversion_type: Literal["DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN"] = "WSD",
    mime_types: list[str] | None = None,
    units: Literal["m", "cm", "mm", "um"] | None = None,
) -> Document:
    """Create an object that encapsulates a document.

    The content decides the class of the object: `EncapsulatedPDF`, `EncapsulatedCDA`, `EncapsulatedSTL`,
    `EncapsulatedOBJ` or `EncapsulatedMTL`. The document is stored unchanged.

    Parameters
    ----------
    content : bytes or path-like
        The document, or the path of its file. STL must be binary; OBJ and MTL must be ASCII.
    title : str, optional
        Document Title. By default, the title of a CDA document; otherwise empty.
    concept : Code, str, mapping or Dataset, optional
        What the document is, such as ``codes.LN.RadiologyReport``. By default, the code of a CDA document, if it is of
        LOINC or SNOMED CT; otherwise empty.
    source : Dataset, path-like, or iterable of them, optional
        The instances from which the document was derived.
    like : Dataset, path-like, iterable of them, or Grid, optional
        Objects of the same patient and study to which the document does not refer. A model has their frame of reference.
    study : Study or Series, optional
        Patient and study. By default, those of `source` or `like`; without them, the patient of a CDA document.
    description : str, optional
        Series Description.
    references : mapping of str to Dataset or path-like, optional
        The instances to which the document refers by relative URIs, such as the materials of an OBJ:
        ``{"skull.mtl": materials}`` (PS3.3 C.24.2.2).
    burned_in : bool, optional
        Whether the document identifies the patient, in text or on the surface of a model. Pass False only if it does
        not.
    conversion_type : str, optional
        Conversion Type of a PDF or CDA: "WSD" if it was made on a workstation, "SD" if it was scanned, "SYN" if it is
        synthetic (PS3.3 C.8.6.1).
    mime_types : list of str, optional
        MIME types of other content in the document, such as images in a CDA.
    units : {"m", "cm", "mm", "um"}
        Unit of the coordinates of a model, which its file does not state. Required for models, and not used for others.

    Returns
    -------
    EncapsulatedPDF, EncapsulatedCDA, EncapsulatedSTL, EncapsulatedOBJ or EncapsulatedMTL
        The object. Its Modality is DOC, or M3D for a model, unless `study` is a series that has another.

    Raises
    ------
    CreateError
        If no IOD exists for the document, if it is damaged, or if an argument is not allowed.
    OSError
        If the file cannot be read.

    See Also
    --------
    dcmgen.documents.content : Returns the document of an object.

    Examples
    --------
    >>> from dcmgen import create
    >>> report = create.document(b"%PDF-1.7 ... %%EOF", title="Report", study=create.Study(PatientID="4711"))
    >>> report.MIMETypeOfEncapsulatedDocument, report.Modality
    ('application/pdf', 'DOC')
    >>> report.content()
    b'%PDF-1.7 ... %%EOF'
    """
    data = content if isinstance(content, bytes) else Path(content).read_bytes()
    found = format_of(data)
    kind = _KINDS[found.name]
    is_model = found.name in ("stl", "obj", "mtl")
    sources, grid, context = read_sources(source), None, list[Any]()
    if isinstance(like, Grid):
        grid = like
    else:
        context = read_sources(like)
    values: dict[str, Any] = {
        "DocumentTitle": title or None,
        "ConceptNameCodeSequence": [],
        "MIMETypeOfEncapsulatedDocument": found.mime_type,
    }
    if found.name == "cda":
        header = read_header(data)
        values |= {"HL7InstanceIdentifier": header.identifier, "DocumentTitle": title or header.title or None}
        values["ConceptNameCodeSequence"] = [header.code] if header.code is not None else []
        if study is None and not sources and not context:
            study = Study(**header.patient)
    if concept is not None:
        values["ConceptNameCodeSequence"] = [to_code(concept, what="concept")]
    if is_model:
        values["MeasurementUnitsCodeSequence"] = [_unit(units)]
    else:
        values["ConversionType"] = conversion_type
    made: Document = begin(
        kind,
        study,
        [*sources, *context],
        description=description,
        frame_of_reference_uid=grid.frame_of_reference_uid if grid is not None else "",
        **values,
    )
    if isinstance(made, EncapsulatedPDF | EncapsulatedCDA) and not made.get("Modality"):
        made.Modality = "DOC"
    made.BurnedInAnnotation = "YES" if burned_in else "NO"
    made.EncapsulatedDocument = data + b"\0" * (len(data) % 2)
    made.EncapsulatedDocumentLength = len(data)
    if mime_types:
        made.ListOfMIMETypes = mime_types
    if sources:
        made.SourceInstanceSequence = [instance_reference(each) for each in sources]
    referred = _refer(made, references or {})
    if is_model and (sources or referred):
        add_common_instance_references(made, [*sources, *referred])
    return finish(made)


def _unit(units: str | None) -> codes.Code:
    known = codes.group(_UNITS)
    for code in known:
        if code.value == units:
            return code
    message = "the unit of the model is not known" if units is None else f"{units!r} is not a unit of a model"
    raise CreateError(message, advice=f"Pass units=, one of {', '.join(code.value for code in known)}")


def _refer(made: Document, references: Mapping[str, Source]) -> list[BaseDataset]:
    """Add the instances to which a document refers by relative URIs, and return them."""
    found = []
    for uri, source in references.items():
        _check_uri(uri, made)
        (dataset,) = read_sources(source)
        reference = instance_reference(dataset)
        sequence = (
            "ReferencedImageSequence" if is_image(reference["ReferencedSOPClassUID"]) else "ReferencedInstanceSequence"
        )
        getattr(made, sequence).add(**reference, RelativeURIReferenceWithinEncapsulatedDocument=uri)
        found.append(dataset)
    return found


def _check_uri(uri: str, made: Document) -> None:
    """Raise an error if a reference is not a relative URI (PS3.3 C.24.2.2), or not in the document."""
    if not uri or uri.startswith("/") or ":" in uri or "\\" in uri or ".." in uri.split("/") or uri.split() != [uri]:
        raise CreateError(
            f"{uri!r} is not a relative URI of PS3.3 C.24.2.2",
            advice='Use a path such as "materials/skull.mtl", without spaces, backslashes and ".."',
        )
    if uri.removeprefix("./").encode() not in made.EncapsulatedDocument:
        raise CreateError(f"the document does not contain the reference {uri!r}", advice="Pass the URI as it is there")
