"""The names that fields have in front matter, in columns of tables and in JSON, in many languages.

One table for all formats. Names are compared without regard to case, accents and punctuation (see
`values.fold_key`), so "Título", "titulo" and "TITULO" are one name here.
"""

from __future__ import annotations


def _names(*lines: str) -> tuple[str, ...]:
    return tuple(name for line in lines for name in line.split())


FIELD_NAMES: dict[str, tuple[str, ...]] = {
    "title": _names(
        "title headline name-of-article article_title news_title story_title post_title",
        "page_title og:title heading web_title headline_text title_text news_headline head",
    ),
    "excerpt": _names(
        "excerpt description summary abstract subtitle dek deck lead lede standfirst teaser blurb",
        "snippet synopsis meta_description og:description trail_text lead_paragraph",
        "short_description content_summary hlead subhead subheading",
    ),
    "published": _names(
        "publishedDateTime published_at datePublished pubDate publishDate publish_date date_gmt",
        "post_date_gmt date_publish publication_date publishing_date published_time",
        "article:published_time dateTimePub date_time_published published_datetime publish_time",
        "published_date date_published published_on release_date date pub_time pub_datetime",
        "posted posted_at posted_on post_date date_posted issued timestamp datetime date_time",
        "published seendate first_published first_published_at first_publication_date",
        "web_publication_date display_date entry_date news_date article_date published_utc",
        "go_live_date og:published_time parsely-pub-date sailthru.date dc.date dc.date.issued",
        "publication_time dcterms.date dcterms.issued first_seen providerPublishTime",
        "published_timestamp publish_timestamp publish_datetime publishing_time",
        "first_created version_created",
    ),
    "updated": _names(
        "updatedDateTime updated_at dateModified lastmod last_modified_at updated modified",
        "modified_at modified_date article:modified_time last_updated last_update date_modify",
        "date_updated date_modified modified_on updated_on changed changed_at",
    ),
    "urls": _names(
        "originalUrl canonical canonicalUrl webUrl url link permalink sourceUrl article_url",
        "article_link news_url news_link original_link original_url story_url story_link post_url",
        "page_url og:url external_url external_link url_mobile web_address href guid aliases",
        "ampWebUrl cdnAmpWebUrl amp_url responded_url requested_url web_link html_url",
    ),
    "provider": _names(
        "provider outlet publication newspaper media_name media_outlet news_outlet",
        "publication_title pubtitle container-title publisher source_title source_name",
        "news_source publisher_name outlet_name site_name sitename",
        "og:site_name website journal magazine medium_name source site",
        "journal_name name_source source_publication medium_title",
        "news_site channelTitle newspaper_name paper_name paper",
    ),
    "domain": _names(
        "domain provider_domain source_domain publisher_domain outlet_domain hostname media_url",
        "clean_url source_url_domain source_uri",
    ),
    "topics": _names(
        "topics tags categories keywords tag keyword subjects subject topic category section",
        "labels article:tag article_tags news_keywords taxonomies concepts topic_tags",
        "document_tags tag_names tag_list",
    ),
    "medium": _names("type medium"),
    "quality": _names("quality"),
    "heat": _names("heat"),
    "image": _names(
        "images image cover thumbnail featured_image og:image image_url urlToImage socialimage",
        "thumbnail_url image_link media_image",
    ),
    "author": _names(
        "author authors byline by creator writer written_by author_name reporter journalist",
        "creators authors_name by_line authors_byline",
    ),
    "language": _names(
        "language lang inLanguage locale og:locale language_code lang_code language_id",
    ),
    "section": _names(
        "section articleSection category section_name sectionName pillarName rubric",
    ),
    "permalink": _names("permalink slug"),
    "body": _names(
        "body content content_html content_text text maintext main_text full_text fulltext",
        "article_body articleBody body_text article_text article_content news_content story_text",
        "raw_text plain_text page_content",
    ),
    "related": _names(
        "related related_articles related_posts related_links related_stories related_urls",
        "see_also read_next",
    ),
}
"""Names in English, of site generators, of collectors and of metadata standards, by field. The
preferred come first. A name may belong to two fields."""

TRANSLATED_NAMES: dict[str, tuple[str, ...]] = {
    "title": _names(
        "titre titel überschrift schlagzeile título titolo titlu títol tytuł titulek názov cím",
        "naslov otsikko rubrik tittel pealkiri antraštė virsraksts τίτλος başlık judul tajuk",
        "tiêu_đề заголовок название загаловак заглавие наслов 标题 標題 题目 題目 新闻标题",
        "新聞標題 タイトル 題名 見出し 제목 기사제목 عنوان العنوان تیتر عنوان_خبر כותרת शीर्षक",
        "শিরোনাম தலைப்பு หัวข้อ ชื่อเรื่อง พาดหัว",
    ),
    "excerpt": _names(
        "chapo chapô résumé extrait resumen extracto descripción bajada entradilla resumo",
        "descrição riassunto sommario descrizione occhiello zusammenfassung beschreibung auszug",
        "vorspann samenvatting beschrijving streszczenie opis zajawka popis perex shrnutí",
        "összefoglaló leírás rezumat descriere sažetak ingress sammanfattning beskrivning",
        "sammendrag beskrivelse resumé tiivistelmä kuvaus kokkuvõte περίληψη περιγραφή özet",
        "açıklama ringkasan deskripsi tóm_tắt mô_tả описание аннотация краткое_содержание лид",
        "опис анотація резюме 摘要 简介 簡介 导语 導語 概要 要約 説明 요약 개요 설명 ملخص الملخص",
        "وصف الوصف خلاصه چکیده תקציר תיאור सारांश विवरण সারাংশ สรุป คำอธิบาย",
    ),
    "published": _names(
        "datum_veröffentlicht publié fecha fecha_de_publicación fecha_publicación publicado data",
        "data_de_publicação data_publicação data_di_pubblicazione data_pubblicazione pubblicato",
        "datum veröffentlicht veröffentlichungsdatum erscheinungsdatum publikationsdatum",
        "publicatiedatum gepubliceerd publié_le date_de_publication date_publication",
        "data_publikacji opublikowano datum_vydání publikováno dátum megjelenés data_publicării",
        "datum_objave dato publiceringsdatum publicerad publiseringsdato udgivelsesdato publisert",
        "julkaistu julkaisupäivä päivämäärä kuupäev ημερομηνία ημερομηνία_δημοσίευσης tarih",
        "yayın_tarihi yayınlanma_tarihi tanggal tanggal_terbit tarikh ngày ngày_đăng дата",
        "дата_публикации опубликовано дата_публікації опубліковано датум 日期 时间 時間 发布时间",
        "發布時間 发布日期 發佈日期 发表时间 出版日期 日付 日時 公開日 発行日 掲載日 投稿日",
        "配信日 날짜 일자 작성일 게시일 발행일 입력일 تاريخ التاريخ تاريخ_النشر تاریخ",
        "تاریخ_انتشار תאריך तारीख दिनांक তারিখ วันที่ วันที่เผยแพร่",
    ),
    "urls": _names(
        "adresse internetadresse",
        "lien adresse_web enlace dirección endereço ligação collegamento indirizzo verweis",
        "webadresse koppeling odkaz adres_url odnośnik hivatkozás länk lenke linkki σύνδεσμος",
        "bağlantı tautan pautan liên_kết ссылка адрес посилання връзка 链接 連結 鏈接 网址 網址",
        "リンク アドレス 링크 주소 رابط الرابط لینک پیوند קישור लिंक ลิงก์",
    ),
    "provider": _names(
        "éditeur editorial média médio quotidien medio medio_de_comunicación periódico diario",
        "fuente editora veículo jornal fonte testata giornale quotidiano editore quelle zeitung",
        "blatt verlag krant uitgever bron źródło gazeta wydawca zdroj noviny vydavatel forrás",
        "újság kiadó sursă ziar izvor novine tidning källa utgivare avis kilde lehti julkaisija",
        "lähde πηγή εφημερίδα kaynak gazete yayıncı sumber penerbit koran surat_kabar nguồn báo",
        "источник издание сми газета джерело видання источник_новости 来源 來源 媒体 媒體 报纸",
        "報紙 出处 媒体名称 媒体_名称 出典 情報源 新聞 媒体名 配信元 언론사 매체 출처 신문 المصدر",
        "مصدر الصحيفة صحيفة منبع روزنامه מקור עיתון स्रोत समाचार_पत्र সূত্র แหล่งที่มา สำนักข่าว",
    ),
    "topics": _names(
        "mots-clés étiquettes thèmes sujets catégories catégorie schlagworte schlagwörter",
        "stichwörter themen kategorien kategorie etiquetas etiqueta palabras_clave temas tema",
        "categorías categoría palavras-chave assuntos categorias categoria parole_chiave",
        "etichette argomenti categorie trefwoorden onderwerpen rubrieken słowa_kluczowe tagi",
        "tematy štítky klíčová_slova témata címkék kulcsszavak etichete cuvinte_cheie",
        "ključne_riječi nyckelord ämnen taggar nøkkelord emner emneord avainsanat aiheet",
        "tunnisteet ετικέτες θέματα κατηγορία etiketler konular anahtar_kelimeler kategoriler",
        "topik kata_kunci kategori từ_khóa chủ_đề теги тег темы тема рубрика ключевые_слова",
        "категория категории теми ключові_слова рубрики 标签 標籤 关键词 關鍵詞 主题 主題 话题",
        "分类 分類 タグ キーワード トピック カテゴリ カテゴリー 태그 키워드 주제 분류 카테고리",
        "وسوم الوسوم كلمات_مفتاحية مواضيع التصنيف برچسب کلیدواژه موضوع תגיות נושאים टैग विषय แท็ก",
        "หมวดหมู่",
    ),
    "author": _names(
        "auteur auteurs autrice autor autores autora autore autori verfasser autorin redakteur",
        "schrijver autorzy szerző författare skribent forfatter kirjoittaja συγγραφέας συντάκτης",
        "yazar muhabir penulis pengarang wartawan tác_giả автор авторы автори 作者 记者 記者 著者",
        "筆者 執筆者 저자 기자 작성자 글쓴이 الكاتب كاتب المؤلف نویسنده מחבר כתב लेखक লেখক",
        "ผู้เขียน",
    ),
    "language": _names(
        "langue idioma lingua sprache taal język jazyk nyelv limbă jezik språk sprog kieli γλώσσα",
        "dil bahasa ngôn_ngữ язык мова език 语言 語言 言語 언어 لغة اللغة زبان שפה भाषा ภาษา",
    ),
    "section": _names("rubrique ressort rubriek sección seção sezione dział rubrika osasto"),
    "body": _names(
        "contenu texte contenido texto cuerpo conteúdo corpo contenuto testo inhalt artikeltext",
        "inhoud tekst treść obsah tartalom conținut sadržaj innehåll indhold innhold sisältö",
        "teksti κείμενο περιεχόμενο içerik metin isi konten kandungan nội_dung текст содержание",
        "зміст 正文 内容 內容 本文 記事本文 본문 내용 기사내용 المحتوى النص متن תוכן सामग्री",
        "বিষয়বস্তু เนื้อหา",
    ),
    "related": _names(
        "articles_liés verwandte_artikel ähnliche_artikel relacionados artículos_relacionados",
        "artigos_relacionados articoli_correlati powiązane gerelateerd berita_terkait похожие",
        "相关文章 相關文章 相关报道 関連記事 관련기사",
    ),
}
"""The words for a field in other languages."""

SAVING_NAMES = _names(
    "created created_at date_created saved saved_at date_saved date_added added clipped",
    "clipped_at retrieved retrieved_at accessed access_date captured indexed_date",
    "collect_date imported read_at archived_at bookmarked highlighted_at captured_at",
    "time_added add_date created_time created_utc created_on imported_at crawl_date",
    "crawled crawled_at scraped",
    "scraped_at scrape_date fetched fetched_at date_accessed accessed_at added_at added_on",
    "last_visited last_read read_date read_on download_date downloaded downloaded_at",
    "collected collected_at collection_date archived snapshot_date date_captured",
    "date_retrieved date_clipped erstellt gespeichert abgerufen creado guardado créé",
    "enregistré consulté criado salvo creato salvato aangemaakt utworzono создано сохранено",
    "创建时间 創建日期 作成日 保存日 생성일",
    "crawl_time date_download ingested_at inserted_at seen seen_at last_seen date_scraped",
)
"""Names of the time when somebody saved an article, which says nothing about its publication."""
